import type { z } from 'zod'
import type { Phrase } from '#case'
import { pageAsked } from '../as-page.ts'
import { faultSchema } from '../faults.ts'
import { authorization, exchange, launch } from '../smart/authorization.ts'
import { tokenAsked } from '../test-tokens.ts'

/** What one method at a path under /sandbox/ is for. */
export interface Described {
  readonly says: Phrase
  /** What may stand in the query. */
  readonly query?: z.ZodObject | readonly string[]
  /** What is sent: JSON of a shape, a form of a shape, or FHIR. */
  readonly takes?: z.ZodObject | 'fhir'
  readonly form?: true
  /** What is answered where it is not JSON. */
  readonly gives?: 'fhir' | 'text' | 'nothing' | 'redirect'
}

export type Method = 'get' | 'post' | 'put' | 'delete'

const fhir = { gives: 'fhir' } as const
const written = { ...fhir, takes: 'fhir' } as const

/** Every path of the sandbox. What the FHIR server can do beyond this says its CapabilityStatement. */
export const paths: Readonly<Record<string, Readonly<Partial<Record<Method, Described>>>>> = {
  'openapi.json': { get: { says: { ja: 'この文書', en: 'This document' } } },
  patients: { get: { says: { ja: '合成患者の一覧', en: 'The synthetic patients' } } },
  'requests/{service}': {
    get: {
      says: {
        ja: 'サービス（例 ep-waiver-patient-view）の呼び出し例。そのまま送れる',
        en: 'A call to a service (such as ep-waiver-patient-view), ready to be sent',
      },
      query: ['patient'],
    },
  },
  faults: {
    get: { says: { ja: 'FHIRサーバーに起こしている不具合', en: 'What is wrong with the FHIR server now' } },
    put: { says: { ja: '不具合を起こす', en: 'Puts the FHIR server out of order' }, takes: faultSchema },
    delete: { says: { ja: '不具合をなくす', en: 'Mends it' }, gives: 'nothing' },
  },
  'as-page': {
    post: {
      says: {
        ja: 'ほかのオリジンの画面がこのサーバーを呼ぶときの、事前確認と応答のヘッダー',
        en: 'What a page of another origin is told, before a call and with the answer',
      },
      takes: pageAsked,
    },
  },
  'test-token': {
    post: {
      says: {
        ja: '試験クライアントが署名したトークン（正しいもの、または誤りのあるもの）',
        en: 'A token signed by the test client, sound or with a fault',
      },
      takes: tokenAsked,
      gives: 'text',
    },
  },
  'fhir/metadata': {
    get: { says: { ja: 'このFHIRサーバーにできること', en: 'What this FHIR server can do' }, ...fhir },
  },
  fhir: {
    post: { says: { ja: 'transaction または batch', en: 'A transaction or a batch' }, ...written },
  },
  'fhir/{type}': {
    get: { says: { ja: '検索', en: 'Search' }, ...fhir },
    post: { says: { ja: '作成', en: 'Create' }, ...written },
  },
  'fhir/{type}/_search': { post: { says: { ja: '検索（本文で）', en: 'Search, by a form' }, ...fhir } },
  'fhir/{type}/{id}': {
    get: { says: { ja: '読み取り', en: 'Read' }, ...fhir },
    put: { says: { ja: '更新（なければ作成）', en: 'Update, or create under this id' }, ...written },
    delete: { says: { ja: '削除', en: 'Delete' }, ...fhir },
  },
  'fhir/{type}/{id}/_history': { get: { says: { ja: '版の一覧', en: 'Its versions' }, ...fhir } },
  'fhir/{type}/{id}/_history/{version}': { get: { says: { ja: '一つの版', en: 'One version' }, ...fhir } },
  'fhir/.well-known/smart-configuration': {
    get: { says: { ja: 'SMART App Launchの設定', en: 'Configuration of SMART App Launch' } },
  },
  'fhir/.well-known/openid-configuration': {
    get: { says: { ja: 'OpenID Connectの設定', en: 'Configuration of OpenID Connect' } },
  },
  'fhir/.well-known/jwks.json': {
    get: { says: { ja: 'IDトークンの公開鍵', en: 'Public keys of identity tokens' } },
  },
  'fhir/_services/smart/Launch': {
    post: {
      says: { ja: '電子カルテがアプリを起動するときの launch', en: 'The launch, as an EHR asks for it' },
      takes: launch,
    },
  },
  'fhir/auth/authorize': {
    get: {
      says: { ja: '認可（このマシンのアプリだけ。戻り先へ転送）', en: 'Authorization, of apps on this machine' },
      query: authorization,
      gives: 'redirect',
    },
  },
  'fhir/auth/token': {
    post: { says: { ja: '認可コードとトークンの交換', en: 'The token for a code' }, takes: exchange, form: true },
  },
}
