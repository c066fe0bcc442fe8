/** What the raising organisation and the province may do in each state. */
const ACTIONS = {
  own: {
    draft: ['submit', 'withdraw'],
    submitted: ['withdraw', 'close'],
    returned: ['submit', 'withdraw'],
    verified: ['withdraw', 'close'],
    published: ['withdraw', 'close'],
    matching: ['negotiate', 'close'],
    negotiating: ['contract', 'close'],
    contracted: ['complete'],
    withdrawn: ['reopen'],
    closed: ['reopen'],
  },
  province: {
    submitted: ['verify', 'return', 'close'],
    verified: ['return', 'publish', 'close'],
    published: ['match', 'close'],
    matching: ['negotiate', 'close'],
    negotiating: ['contract', 'close'],
    contracted: ['complete'],
    closed: ['reopen'],
  },
};

/** The record as its reader sees it: contact data masked for strangers, with what he may do now. */
export function shownTo(caller, row) {
  const isProvince = caller.scope === 'province';
  const own = !isProvince && row.organisation.id === caller.organisationId;
  if (!own && !isProvince) {
    row.contactName = row.contactName && `${row.contactName.slice(0, 1)}**`;
    row.contactPhone = row.contactPhone && `${row.contactPhone.slice(0, 3)}****${row.contactPhone.slice(-4)}`;
  }
  row.editable = own && (row.status === 'draft' || row.status === 'returned');
  row.actions = (isProvince ? ACTIONS.province[row.status] : own ? ACTIONS.own[row.status] : undefined) ?? [];
  return row;
}
