import { Problem } from './problem.ts'

/** 400: the body is not a JSON text that we can read. */
export class UnreadableBody extends Problem {
  constructor(text: string) {
    super({ status: 400, code: 'structure', section: 'use-of-json', texts: [text] })
  }
}

/** 400: the JSON is not the request, or the feedback, that CDS Hooks describes. One text for each fault. */
export class InvalidRequest extends Problem {
  constructor(texts: readonly string[], section = 'http-request') {
    super({ status: 400, code: 'invalid', section, texts })
  }
}

/** 404: no service has this id at this hook. */
export class UnknownService extends Problem {
  constructor() {
    super({ status: 404, code: 'not-found', section: 'discovery', texts: ['No such service: see GET /cds-services'] })
  }
}

/** 404: nothing is served at this path. */
export class UnknownPath extends Problem {
  constructor() {
    super({ status: 404, code: 'not-found', texts: ['Nothing is served at this path'] })
  }
}

/** 403: a page of another site asks, in the browser of somebody who may be logged in here. */
export class OtherSite extends Problem {
  constructor() {
    super({ status: 403, code: 'forbidden', texts: ["This path answers only this server's own page"] })
  }
}

/** 403: the FHIR server that is named is none that we may ask for this hospital. */
export class ServerNotAllowed extends Problem {
  constructor() {
    super({ status: 403, code: 'forbidden', texts: ['The configuration does not name this FHIR server'] })
  }
}

/** 403: the FHIR server turned away every search that was made. */
export class NotGranted extends Problem {
  constructor(types: readonly string[]) {
    const scopes = types.map(type => `user/${type}.rs`).join(' ')
    super({
      status: 403,
      code: 'forbidden',
      texts: [`The FHIR server does not let this be searched: the access has run out, or lacks the scope ${scopes}`],
    })
  }
}

/** 405: the path exists, the method does not. */
export class MethodNotAllowed extends Problem {
  constructor(allow: string) {
    super({
      status: 405,
      code: 'not-supported',
      texts: [`This path answers ${allow} only`],
      headers: { Allow: allow },
    })
  }
}

/** 412: a part of the record without which no answer is possible came neither by prefetch nor from a FHIR server. */
export class RecordUnavailable extends Problem {
  /** Each section by its state. */
  readonly states: Readonly<Record<string, string>>
  constructor(states: Readonly<Record<string, string>>) {
    super({
      status: 412,
      code: 'incomplete',
      section: 'http-status-codes',
      texts: ['Required parts of the record are unavailable: send them as prefetch, or an allowed fhirServer'],
      diagnostics: Object.entries(states)
        .map(([key, state]) => `${key}: ${state}`)
        .join('; '),
    })
    this.states = states
  }
}

/** 413: the body is larger than this installation allows. */
export class BodyTooLarge extends Problem {
  constructor(limit: number) {
    super({ status: 413, code: 'too-long', texts: [`The body is larger than ${limit} bytes`] })
  }
}

/** 415: the body is not announced as JSON in UTF-8. */
export class UnsupportedBody extends Problem {
  constructor() {
    super({
      status: 415,
      code: 'not-supported',
      section: 'use-of-json',
      texts: ['Send JSON in UTF-8, with the content type application/json'],
    })
  }
}

/** 422: understood, but not to be answered here. */
export class NotAnswerable extends Problem {
  constructor(text: string) {
    super({ status: 422, code: 'business-rule', texts: [text] })
  }
}

/** 429: more calls than this client may make; Retry-After is set where they are counted. */
export class TooManyCalls extends Problem {
  constructor() {
    super({ status: 429, code: 'throttled', texts: ['Too many calls: try again later'] })
  }
}

/** 4xx that Express itself finds, such as a path that cannot be decoded. */
export class BadRequest extends Problem {
  constructor(status: number) {
    super({ status, code: 'invalid', texts: ['The request cannot be read'] })
  }
}

/** 500: we are wrong. The incident id is all that leaves the house. */
export class InternalError extends Problem {
  constructor(incident: string) {
    super({ status: 500, code: 'exception', texts: [`Internal error, incident ${incident}`] })
  }
}

/** 503: what was sent could not be put on the disk; it is not kept, and has to be sent again. */
export class NotKept extends Problem {
  constructor() {
    super({
      status: 503,
      code: 'transient',
      section: 'feedback',
      texts: ['The feedback could not be stored: send it again'],
      headers: { 'Retry-After': '5' },
    })
  }
}

/** 503: as many calls are under way as we take. */
export class Busy extends Problem {
  constructor() {
    super({ status: 503, code: 'throttled', texts: ['Too busy, try again soon'], headers: { 'Retry-After': '1' } })
  }
}

/** 503: starting, or about to stop. */
export class NotReady extends Problem {
  constructor() {
    super({ status: 503, code: 'transient', texts: ['Not ready, try again soon'], headers: { 'Retry-After': '5' } })
  }
}
