import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';

/** Who can handle what a feedback form cannot: an own case, a complaint, a notification. */
export const elsewhereOf = (site: string): OrganisationRecord['elsewhere'] => [
  {
    kind: 'child-welfare-notification',
    name: {
      fi: 'Lastensuojeluilmoitus: kerro huolesta, joka koskee lasta',
      sv: 'Barnskyddsanmälan: berätta om din oro för ett barn',
      en: 'Child welfare notification: tell about your worry for a child',
      'fi-simple': 'Lastensuojeluilmoitus: kerro, jos olet huolissasi lapsesta',
    },
    url: `${site}/lastensuojeluilmoitus`,
  },
  {
    kind: 'own-social-worker',
    name: {
      fi: 'Oma sosiaalityöntekijäsi: sinun tai lapsesi asia',
      sv: 'Din egen socialarbetare: ditt eller ditt barns ärende',
      en: 'Your own social worker: your own or your child’s case',
      'fi-simple': 'Oma sosiaalityöntekijä: sinun tai lapsesi asiat',
    },
    url: `${site}/oma-sosiaalityontekija`,
  },
  {
    kind: 'social-affairs-ombudsman',
    name: {
      fi: 'Sosiaaliasiavastaava: neuvoja oikeuksistasi',
      sv: 'Socialombudet: råd om dina rättigheter',
      en: 'Social affairs ombudsman: advice about your rights',
      'fi-simple': 'Sosiaaliasiavastaava: hän neuvoo, mitä oikeuksia sinulla on',
    },
    url: `${site}/sosiaaliasiavastaava`,
  },
  {
    kind: 'objection',
    name: {
      fi: 'Muistutus: kun olet tyytymätön kohteluusi tai palveluusi',
      sv: 'Anmärkning: när du är missnöjd med bemötandet eller servicen',
      en: 'Objection (muistutus): when you are not content with how you were treated',
      'fi-simple': 'Muistutus: kirje, jolla kerrot huonosta palvelusta',
    },
    url: `${site}/muistutus`,
  },
  {
    kind: 'supervision',
    name: {
      fi: 'Valvonta: epäkohta lastenkodissa, nuorisokodissa tai muussa yksikössä',
      sv: 'Tillsynen: ett missförhållande på ett barnhem, ungdomshem eller annan enhet',
      en: 'Supervision: something wrong in a children’s home, youth home or other unit',
      'fi-simple': 'Valvonta: kerro, jos asiat ovat huonosti sinun kodissasi',
    },
    url: `${site}/valvonta`,
  },
  {
    kind: 'ombudsman-for-children',
    name: {
      fi: 'Lapsiasiavaltuutettu: lasten oikeudet Suomessa',
      sv: 'Barnombudsmannen: barnets rättigheter i Finland',
      en: 'Ombudsman for Children: children’s rights in Finland',
      'fi-simple': 'Lapsiasiavaltuutettu: tietoa lasten oikeuksista',
    },
    url: 'https://lapsiasia.fi',
  },
];
