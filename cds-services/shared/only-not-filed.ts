import { decisive, type Finding } from '#rule'

/** Nothing stands against the test but that this hospital has not filed it: then, and only then, it refers for the test. */
export const onlyNotFiled = (payable: Finding) =>
  payable.is === 'no' && decisive(payable).every(({ rule }) => rule.id === 'test-timing/facility-has-filed')
