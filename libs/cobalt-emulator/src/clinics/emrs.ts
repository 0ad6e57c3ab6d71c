/**
 * The EHRs that Link offers. The vendor publishes no list of `emr_name` values: the first two names occur in its
 * documentation, the others are made up.
 */
export const EMR_NAMES = ['eClinicalWorks', 'Practice Fusion', 'Meadowlark EHR', 'Tidewater Charts'] as const;
