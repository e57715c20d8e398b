import type { MissingFact, Phrase } from './labels.ts'

/** Where a fact is written down so that we read it, as a card says beside its name: the place first, then the resource. */
export const howToRecord: Readonly<Record<MissingFact, Phrase>> = {
  'patient.birthDate': { ja: '患者基本情報（Patient.birthDate）', en: 'patient data (Patient.birthDate)' },
  tumor: {
    ja: '「疑い」を外した病名（Condition、verificationStatus は confirmed）',
    en: 'a diagnosis that is no longer suspected (Condition, verificationStatus confirmed)',
  },
  'tumor.kind': {
    ja: '病名のコード（Condition.code：ICD-10、病名管理番号、OncoTree）',
    en: 'the code of the diagnosis (Condition.code: ICD-10, MEDIS, OncoTree)',
  },
  'tumor.groups': {
    ja: '病名のコード（Condition.code：ICD-10、病名管理番号、OncoTree）',
    en: 'the code of the diagnosis (Condition.code: ICD-10, MEDIS, OncoTree)',
  },
  'tumor.extent': {
    ja: '病名の病期（Condition.stage）、または病期・転移の有無（Observation）',
    en: 'the stage of the diagnosis (Condition.stage), or an Observation of stage or extent',
  },
  'tumor.onset': {
    ja: '病名の発症日か登録日（Condition.onset、recordedDate）',
    en: 'the onset or entry of the diagnosis (Condition.onset, recordedDate)',
  },
  'tumor.phase': {
    ja: '病名の記載（初発・再発・難治）、または病期のObservation（disease-phase）',
    en: 'the words of the diagnosis (onset, relapsed, refractory), or an Observation (disease-phase)',
  },
  'tumor.conventionalTestingInsufficient': {
    ja: '理由と日付をつけた医師のObservation（conventional-testing-insufficient）',
    en: 'an Observation by the physician, with reason and date (conventional-testing-insufficient)',
  },
  'judgement.standardTherapy': {
    ja: '判断した人と日付をつけたObservation（standard-therapy-status）',
    en: "an Observation with the physician's name and the date (standard-therapy-status)",
  },
  'judgement.drugTherapyProbable': {
    ja: '判断した人と日付をつけたObservation（drug-therapy-probable）',
    en: "an Observation with the physician's name and the date (drug-therapy-probable)",
  },
  'judgement.tissueTestDifficult': {
    ja: '理由を書いた主治医のObservation（tissue-test-difficult）',
    en: 'an Observation by the physician, with the reason (tissue-test-difficult)',
  },
  'order.panel': { ja: 'オーダーの検査名（ServiceRequest.code）', en: 'the test ordered (ServiceRequest.code)' },
  'order.items': {
    ja: 'オーダーの項目（ServiceRequest.orderDetail）',
    en: 'the items ordered (ServiceRequest.orderDetail)',
  },
  'order.specimen': {
    ja: 'オーダーの検体（ServiceRequest.specimen、Specimen.type）',
    en: 'the specimen of the order (ServiceRequest.specimen, Specimen.type)',
  },
  panels: {
    ja: '過去のオーダー・報告・算定（ServiceRequest、DiagnosticReport、ChargeItem。他院の分も）',
    en: 'earlier orders, reports and charges (ServiceRequest, DiagnosticReport, ChargeItem), other hospitals too',
  },
  'panels.use': {
    ja: '過去のオーダーの区分（ServiceRequest.category）',
    en: 'the category of the earlier order (ServiceRequest.category)',
  },
  'panels.outcome': {
    ja: '過去の検査の報告（DiagnosticReport。得られなければ conclusionCode に no-profile-obtained）',
    en: 'the report of the earlier test (DiagnosticReport; no-profile-obtained in conclusionCode if there was none)',
  },
  'panels.specimen': {
    ja: '過去の検査の検体（Specimen.type）',
    en: 'the specimen of the earlier test (Specimen.type)',
  },
  'panels.on': {
    ja: '過去のオーダーの日付（ServiceRequest.authoredOn）',
    en: 'the day of the earlier order (ServiceRequest.authoredOn)',
  },
  profile: {
    ja: 'パネル検査の報告書（DiagnosticReport、LOINC 51969-4）',
    en: 'the report of the panel (DiagnosticReport, LOINC 51969-4)',
  },
  'profile.panel': {
    ja: '報告書の検査名か元のオーダー（DiagnosticReport.code、basedOn）',
    en: 'the test named in the report, or its order (DiagnosticReport.code, basedOn)',
  },
  'profile.use': {
    ja: '元のオーダーの区分（ServiceRequest.category）',
    en: 'the category of its order (ServiceRequest.category)',
  },
  'profile.alterations': {
    ja: '報告書の変異ごとの結果（DiagnosticReport.result のObservation）',
    en: 'one result for each variant (Observations in DiagnosticReport.result)',
  },
  'profile.alterations.kind': {
    ja: '変異の結果（Observation）の種類',
    en: 'the kind in the result of the variant (Observation)',
  },
  'profile.alterations.protein': {
    ja: '変異の結果（Observation）のアミノ酸変化（LOINC 48005-3）',
    en: 'the amino acid change in the result of the variant (LOINC 48005-3)',
  },
  'profile.alterations.alleleFraction': {
    ja: '変異の結果（Observation）のアレル頻度（LOINC 81258-6）',
    en: 'the allele frequency in the result of the variant (LOINC 81258-6)',
  },
  'profile.alterations.origin': {
    ja: '変異の結果（Observation）の由来（LOINC 48002-0）',
    en: 'the source class in the result of the variant (LOINC 48002-0)',
  },
  'profile.tmbPerMb': {
    ja: '報告書の結果（Observation、LOINC 94076-7）',
    en: 'a result of the report (Observation, LOINC 94076-7)',
  },
  'profile.msi': {
    ja: '報告書の結果（Observation、LOINC 81695-9）',
    en: 'a result of the report (Observation, LOINC 81695-9)',
  },
  'profile.items': {
    ja: '元のオーダーの項目（ServiceRequest.orderDetail）',
    en: 'the items of its order (ServiceRequest.orderDetail)',
  },
  companionResults: {
    ja: '検査の結果（Observation、DiagnosticReport。他院の分も）',
    en: 'the test result (Observation, DiagnosticReport), brought in from elsewhere too',
  },
  expertPanel: {
    ja: '開催した日（Procedure：expert-panel）、または省略した日と理由（Procedure：expert-panel-omitted）',
    en: 'the day it met, or the day and reason of the waiver (Procedure: expert-panel, expert-panel-omitted)',
  },
  'meeting.on': { ja: '予約の日時（Appointment.start）', en: 'the time booked (Appointment.start)' },
  'meeting.mode': {
    ja: '予約の種別（Appointment.appointmentType）',
    en: 'the type of the booking (Appointment.appointmentType)',
  },
  'meeting.members': {
    ja: '予約の参加者（Appointment.participant）',
    en: 'the participants booked (Appointment.participant)',
  },
  'meeting.members.person': {
    ja: '予約の参加者の氏名（Appointment.participant.actor）',
    en: 'the name of the participant (Appointment.participant.actor)',
  },
  'meeting.members.roles': {
    ja: '予約の参加者の役割（Appointment.participant.type）',
    en: 'the role of the participant (Appointment.participant.type)',
  },
  'meeting.members.reply': {
    ja: '予約の参加者の返事（Appointment.participant.status）',
    en: "the participant's reply (Appointment.participant.status)",
  },
  'meeting.supplied': {
    ja: '予約に添える資料（Appointment.supportingInformation）',
    en: 'what is supplied with the booking (Appointment.supportingInformation)',
  },
  drugOrders: { ja: '薬剤のオーダー（MedicationRequest）', en: 'the drug order (MedicationRequest)' },
  'drugOrders.setting': {
    ja: 'オーダーの目的（術前・術後補助、進行・再発など。MedicationRequest）',
    en: 'the purpose of the order (adjuvant, advanced or recurrent; MedicationRequest)',
  },
  'therapy.lines': {
    ja: '投与歴（MedicationRequest、MedicationAdministration、MedicationStatement。他院の分も）',
    en: 'drugs given (MedicationRequest, MedicationAdministration, MedicationStatement), elsewhere too',
  },
  allogeneicTransplant: {
    ja: '移植の既往（Procedure、Condition）',
    en: 'the transplant in the history (Procedure, Condition)',
  },
  'order.specimen.tumorCellPercent': {
    ja: '病理医の記載（Observation：tumour-cell-percent）',
    en: "the pathologist's estimate (Observation: tumour-cell-percent)",
  },
  'order.specimen.collectedOn': {
    ja: '検体の採取日（Specimen.collection）',
    en: 'the collection of the specimen (Specimen.collection)',
  },
  ccat: {
    ja: '届いた調査結果（DiagnosticReport：ccat-report、basedOn は元のオーダー）',
    en: 'the report once it is in (DiagnosticReport: ccat-report, basedOn the order)',
  },
  'ccat.secondaryFinding': {
    ja: '調査結果から転記したObservation（ccat-secondary-finding）',
    en: 'an Observation, copied from the report (ccat-secondary-finding)',
  },
  'ccat.candidates': {
    ja: '調査結果の薬剤ごとのObservation（ccat-candidate-drug。候補がなければ no-candidate）',
    en: 'an Observation for each drug of the report (ccat-candidate-drug); no-candidate if there is none',
  },
  'ccat.candidates.reach': {
    ja: '候補薬剤のObservationに、調査結果のとおり（drug-reach）',
    en: 'the Observation of the drug, as the report says (drug-reach)',
  },
  'ccat.candidates.cdxFit': {
    ja: '候補薬剤のObservationに、調査結果のとおり（cdx-fit）',
    en: 'the Observation of the drug, as the report says (cdx-fit)',
  },
  'ccat.epOmission': {
    ja: '調査結果から転記したObservation（ccat-ep-omission）',
    en: 'an Observation, copied from the report (ccat-ep-omission)',
  },
  explanation: {
    ja: '文書で説明した日（Procedure：written-explanation）',
    en: 'the day of the explanation (Procedure: written-explanation)',
  },
  'patient.deceased': { ja: '患者基本情報（Patient.deceased）', en: 'patient data (Patient.deceased)' },
  stays: { ja: '入院・外来の受診（Encounter.class、period）', en: 'stays and visits (Encounter.class, period)' },
  'stays.wards': { ja: '入院料（Encounter.type）', en: 'the ward fee (Encounter.type)' },
  'stays.from': { ja: '入院の期間（Encounter.period）', en: 'the dates of the stay (Encounter.period)' },
  charges: {
    ja: '会計の算定歴（ChargeItem。他院の分も）',
    en: 'what was billed (ChargeItem), asked for elsewhere too',
  },
  'order.use': {
    ja: 'オーダーの区分（ServiceRequest.category）',
    en: 'the category of the order (ServiceRequest.category)',
  },
  'order.on': {
    ja: 'オーダーの日付（ServiceRequest.authoredOn）',
    en: 'the day of the order (ServiceRequest.authoredOn)',
  },
  'consent.ccatSubmission': {
    ja: '同意書の結果（Consent：ccat-submission、同意も不同意も）',
    en: 'the consent form (Consent: ccat-submission), given or refused',
  },
  'consent.ccatSecondaryUse': {
    ja: '同意書の結果（Consent：ccat-secondary-use、同意も不同意も）',
    en: 'the consent form (Consent: ccat-secondary-use), given or refused',
  },
  'facility.type': { ja: 'しるべの設定（facility.type）', en: 'the configuration (facility.type)' },
  'facility.sequencing': { ja: 'しるべの設定（facility.sequencing）', en: 'the configuration (facility.sequencing)' },
  'facility.filed': { ja: 'しるべの設定（facility.filed）', en: 'the configuration (facility.filed)' },
  'facility.advancedCareSite': {
    ja: 'しるべの設定（facility.advancedCareSite）',
    en: 'the configuration (facility.advancedCareSite)',
  },
  'profile.specimen': {
    ja: '検体の種類（Specimen.type）',
    en: 'the type of the specimen (Specimen.type)',
  },
  'profile.specimenOn': {
    ja: '検体の採取日（Specimen.collection）',
    en: 'the collection of the specimen (Specimen.collection)',
  },
  'background.sex': { ja: '患者基本情報（Patient.gender）', en: 'patient data (Patient.gender)' },
  'background.oncotree': {
    ja: '病名に加えるOncoTreeコード（Condition.code）',
    en: 'an OncoTree code beside the diagnosis (Condition.code)',
  },
  'background.diagnosis': {
    ja: '病名の名称（Condition.code.text）',
    en: 'the name of the diagnosis (Condition.code.text)',
  },
  'fitness.ecog': { ja: 'ECOG PSの記録（Observation、LOINC 89247-1）', en: 'ECOG PS (Observation, LOINC 89247-1)' },
  'registration.sequenceData': {
    ja: '提出した日（Procedure：ccat-sequence-submitted）',
    en: 'the day of submission (Procedure: ccat-sequence-submitted)',
  },
  'registration.clinicalData': {
    ja: '提出した日（Procedure：ccat-clinical-submitted）',
    en: 'the day of submission (Procedure: ccat-clinical-submitted)',
  },
}
