import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const en: FindingWords = {
  code: 'en',
  finiteVerbs: `
    says, said, insists, insisted, argues, argued, denies, warns, admits, claims that, tells, told
  `,
  complementisers: 'that, which, who, whom, whose, because',
  needsVerb: false,
  danglers: `
    the, a, an, of, and, or, the, from, with the, into, at the, because, than, whose, which, of the, in the
  `,
  caveats: `
    not been confirmed, not be confirmed, not confirmed, unconfirmed, not been verified, not be verified,
    could not verify, not be independently verified, independently verify, unverified, no evidence, without
    evidence, no proof, preliminary, not been established, remains unclear, not yet clear, too early to, not
    ruled out, yet to be confirmed, no indication
  `,
  answers: `
    declined to comment, did not respond, did not immediately respond, could not be reached, in response,
    responded that, replied that, rejected the, rejects the, dismissed the, disputed, disputes, for its part,
    for his part, for her part, for their part, denied that, denies that, denied any, denies any, denied wrongdoing, denies wrongdoing,
    denied the
  `,
  atLeast: `
    more than, at least, over, no fewer than, no less than, not less than, upwards of, in excess of
  `,
  atMost: 'less than, fewer than, at most, up to, under, no more than, not more than',
  fates: `
    killed, kill, kills, dead, died, die, deaths, death toll, slain, perished
    wounded, injured, hurt, injuries, injuring, wounding
    missing, disappeared, unaccounted
    arrested, detained, arrests, held, jailed, imprisoned
    displaced, evacuated, fled, homeless
    rescued, saved, released, freed
    intercepted, shot down, downed, destroyed
    infected, tested positive, ill, sick
  `,
};
