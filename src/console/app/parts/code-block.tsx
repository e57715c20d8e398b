/** Text to read or to copy as it stands; it can be scrolled by the keyboard. */
export const CodeBlock = ({ text }: { readonly text: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
  <pre tabIndex={0}>{text}</pre>
)
