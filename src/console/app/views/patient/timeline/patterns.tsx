/** Fills that are told apart by their texture, in print and without color too. */
export const Patterns = () => (
  <defs>
    <pattern
      id="needs-judgement"
      class="texture texture-judgement"
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="8" height="8" />
      <line x1="0" x2="0" y2="8" />
    </pattern>
    <pattern id="cannot-tell" class="texture texture-unknown" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" />
      <circle cx="3.5" cy="3.5" r="0.9" />
    </pattern>
    <pattern id="closed" class="texture texture-closed" width="9" height="9" patternUnits="userSpaceOnUse">
      <rect width="9" height="9" />
      <path d="M0 0 9 9M9 0 0 9" />
    </pattern>
    <pattern id="cdx-open" class="texture texture-cdx" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" />
      <line x1="1" x2="1" y2="6" />
    </pattern>
    <pattern id="advancedCare-open" class="texture texture-advanced" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" />
      <line y1="1" y2="1" x2="6" />
    </pattern>
    <marker id="runs-on" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <path class="runs-on" d="M1 1 7 4 1 7" />
    </marker>
  </defs>
)
