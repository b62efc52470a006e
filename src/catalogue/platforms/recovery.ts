import { cited, general } from '../cite';

/* What disaster recovery remains to be bought or done beside a platform: none of them replaces it. */

const never = {
  at: 'comments',
  note: 'you can never sacrifice disaster recovery: SRM-type recovery still goes beyond the metro. That a mirror copies corruption is general knowledge',
} as const;

/** Two copies in step within a metropolitan area. */
export const mirrorRecovery = cited(
  'replication to a site beyond the metropolitan area, with planned recovery of the SRM kind; backup, for a mirror copies corruption and mistakes at once',
  'LDVM-3',
  never,
);

/** Two copies in step within reach of one event. */
export const campusRecovery = cited(
  'a copy beyond the reach of one fire, flood or power failure, which takes both halls of a campus, with planned recovery of the SRM kind; backup',
  'LDVM-3',
  never,
);

/** A copy far away that lags behind. */
export const regionalRecovery = general(
  'backup, for the other site follows corruption and mistakes; a plan for the writes not yet sent when a site is lost',
  'the distance is there; the last writes and a copy that mistakes do not reach are not',
);

/** One copy, and what others keep of it for speed. */
export const cacheRecovery = general(
  'a copy of the origin at another site, for a cache is none, with planned recovery of the SRM kind; backup',
  'without the origin the data is gone; recovery beyond the metro stays necessary [LDVM-3]',
);

/** One copy, and writes that are at the cache alone for a while. */
export const writeBackRecovery = general(
  'a copy of the origin at another site, for a cache is none; a plan for writes that were at a lost cache alone; backup',
  'without the origin the data is gone, and without the cache what was not yet written back',
);
