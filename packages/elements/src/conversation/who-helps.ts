/** Apart, for it comes only where a page names an organisation, or somebody begins to write. */
export { listOrganisations } from '@kuulluksi/api-client/organisations';
