import { Unread } from './unread.ts'

/** The server is in trouble, whoever is asked about: no connection, too late, 5xx, or too many requests. */
export class Down extends Unread {}
