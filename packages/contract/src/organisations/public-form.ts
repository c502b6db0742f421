import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { OrganisationRecord } from './records.ts';
import type { Organisation } from './schemas.ts';

/** The one place where an organisation's public form is made. */
export const publicOrganisation = (record: OrganisationRecord, context: PublicFormContext): Organisation => {
  const say = (texts: Record<string, string>) => inLanguage(texts, context.language, record.languages);
  const municipality = (code: string) => ({ code, name: say(context.municipalityName(code)) });
  return {
    id: record.id,
    kind: record.kind,
    name: say(record.name),
    languages: record.languages,
    areas: record.areas,
    ...(record.website && { website: record.website }),
    contact: {
      role: say(record.contact.role),
      ...(record.contact.phone && { phone: record.contact.phone }),
      ...(record.contact.email && { email: record.contact.email }),
    },
    subregions: record.subregions.map(({ id, name, municipalities }) => ({
      id,
      name: say(name),
      municipalities: municipalities.map(municipality),
    })),
    units: record.units.map(unit => ({
      id: unit.id,
      kind: unit.kind,
      name: say(unit.name),
      ...(unit.municipality && { municipality: municipality(unit.municipality) }),
    })),
    ...(record.exitTo && { exitTo: record.exitTo }),
    ...(record.feedback && {
      feedback: {
        ...record.feedback,
        readBy: say(record.feedback.readBy),
        ownPages: record.feedback.ownPages ?? ['child'],
      },
    }),
    helpLines: record.helpLines.map(line => ({
      kind: line.kind,
      name: say(line.name),
      ...(line.phone && { phone: line.phone }),
      ...(line.url && { url: line.url }),
      ...(line.hours && { hours: say(line.hours) }),
      ...(line.note && { note: say(line.note) }),
      hiddenOnBill: line.hiddenOnBill,
      ageLevels: line.ageLevels,
      checkedOn: line.checkedOn,
    })),
    elsewhere: record.elsewhere.map(place => ({
      kind: place.kind,
      name: say(place.name),
      ...(place.phone && { phone: place.phone }),
      ...(place.url && { url: place.url }),
    })),
  };
};
