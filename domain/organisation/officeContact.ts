/**
 * Who answers for an organisation and how to reach its office; everyone may know it, so it is nobody's private number.
 * At least one of phone and place is there.
 */
export type OfficeContact = {
  readonly name: string;
  /** Digits alone: a mobile number, or a fixed line with its area code. */
  readonly phone: string | null;
  readonly place: string | null;
};

export const canBeReached = ({ phone, place }: Pick<OfficeContact, 'phone' | 'place'>): boolean =>
  phone !== null || place !== null;

export const isSameContact = (left: OfficeContact | null, right: OfficeContact): boolean =>
  left !== null && left.name === right.name && left.phone === right.phone && left.place === right.place;
