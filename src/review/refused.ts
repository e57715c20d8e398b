/** A command that cannot be carried out as it was given; why stands in its message. */
export class Refused extends Error {}
