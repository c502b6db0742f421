/* Written by `npm run manifest` from the API blocks of the elements. */
import type { KuulluksiBoard } from './board/board.js';
import type { KuulluksiConversation } from './conversation/conversation.js';
import type { KuulluksiExit } from './exit/exit.js';
import type { KuulluksiFeedbackForm } from './feedback-form/feedback-form.js';
import type { KuulluksiGroupFinder } from './group-finder/group-finder.js';
import type { KuulluksiJoin } from './join/join.js';
import type { KuulluksiPathways } from './pathways/pathways.js';
import type { KuulluksiSettings } from './settings/settings.js';
import type {
  KuulluksiAwayEvent,
  KuulluksiChooseEvent,
  KuulluksiExitEvent,
  KuulluksiRemainderEvent,
  KuulluksiSelectEvent,
  KuulluksiSelectWayEvent,
  KuulluksiSendEvent,
  KuulluksiSentEvent,
} from './events.js';

/** What can be written in each tag, and which events come from it. */
export interface Tags {
  /** What was said to an organisation and what came of it. */
  'kuulluksi-board': {
    element: KuulluksiBoard;
    attributes: {
      /** Narrows at first to one theme, such as `safety`. */
      about?: string | undefined;
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** Name of one entry to show alone. */
      entry?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** Page with a form for answers to open questions; without it the server's own. */
      'form-at'?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** Keeps what is chosen behind the `#` of the page's address, so that it can be kept and sent on. Default: false. */
      'keep-in-fragment'?: boolean | undefined;
      /** Where copied links lead: `server`, its own page, or `page`, the page around the element. Default: server. */
      'link-to'?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** Words that are searched at first. */
      search?: string | undefined;
      /** Narrows at first to one source, such as `client-panel`. */
      source?: string | undefined;
      /** Narrows at first to one status, such as `done`. */
      status?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
      /** Narrows at first to one unit: the organisation's name, a point, the unit's. */
      unit?: string | undefined;
      /** What is shown at first: `board`, `asked` (what was asked of everybody), `panels` (client panels and how to join them) or `figures`. Default: board. */
      view?: string | undefined;
      /** Narrows at first to one year in which things were said. */
      year?: string | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Page with a form for answers to open questions; without it the server's own. */
      formAt?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
      /** Keeps what is chosen behind the `#` of the page's address, so that it can be kept and sent on. Default: false. */
      keepInFragment?: boolean | undefined;
      /** Where copied links lead: `server`, its own page, or `page`, the page around the element. Default: server. */
      linkTo?: string | undefined;
    };
    events: {
      /** The server cannot be reached. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** A reader chose what is shown: one entry, or by what the board is narrowed. Never the words that were searched. */
      'kuulluksi-choose': KuulluksiChooseEvent;
      /** Somebody left in a hurry; dispatched on the document. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
    };
  };
  /** Open the answer to feedback with its code, and answer back. */
  'kuulluksi-conversation': {
    element: KuulluksiConversation;
    attributes: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
    };
    events: {
      /** The server cannot be reached. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** Somebody left in a hurry; dispatched on the document. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out; the rest is shown. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
      /** A person is about to send words; can be prevented. Without a word of theirs. */
      'kuulluksi-send': KuulluksiSendEvent;
      /** What a person wrote was stored. Without their words or their code. */
      'kuulluksi-sent': KuulluksiSentEvent;
    };
  };
  /** Leave the page at once. */
  'kuulluksi-exit': {
    element: KuulluksiExit;
    attributes: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
      /** Where to go: a neutral page, https. Without it, where the organisation leads people. */
      to?: string | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
    };
    events: {
      /** The server cannot be reached; the children show and it is tried again. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** Somebody leaves in a hurry; dispatched on the document. Forget everything. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out; the rest is shown. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
    };
  };
  /** Give feedback without a name and get a code for the answer. */
  'kuulluksi-feedback-form': {
    element: KuulluksiFeedbackForm;
    attributes: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** The open question ("we ask") that the form is to answer. */
      'open-question'?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** A question set to answer instead of the organisation's usual one. */
      'question-set'?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
      /** The unit that the feedback is about, chosen already. */
      unit?: string | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
      /** The open question ("we ask") that the form is to answer. */
      openQuestion?: string | undefined;
      /** A question set to answer instead of the organisation's usual one. */
      questionSet?: string | undefined;
    };
    events: {
      /** The server cannot be reached. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** Somebody left in a hurry; dispatched on the document. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
      /** A person is about to send; can be prevented. Without a word of theirs. */
      'kuulluksi-send': KuulluksiSendEvent;
      /** What a person sent was stored. Without their words or their code. */
      'kuulluksi-sent': KuulluksiSentEvent;
    };
  };
  /** Search, choices and list of groups, with details in place. */
  'kuulluksi-group-finder': {
    element: KuulluksiGroupFinder;
    attributes: {
      /** Chosen at first: how one gets in, such as `walk-in`. */
      access?: string | undefined;
      /** Chosen at first: an age in whole years. */
      age?: string | undefined;
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** Chosen at first: `on-site` or `remote`. */
      attendance?: string | undefined;
      /** Chosen at first: whom the groups are for, such as `youth`; several with spaces between, as in all of these. */
      audience?: string | undefined;
      /** Chosen at first: where in child welfare, such as `after-care`. */
      'care-context'?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** Folder of the files of a site without a server, which `npm run export` writes: `/kuulluksi/`. */
      files?: string | undefined;
      /** Name of one group that is open at first, above the list. */
      group?: string | undefined;
      /** Chosen at first: a language that the group speaks, such as `sv`. */
      'group-language'?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** Keeps the search, the choices and the open group behind the `#` of the page's address, and follows it. `read`: follows it alone, so that the browser's history keeps no search that nobody asked it to keep. */
      'keep-in-fragment'?: string | undefined;
      /** Chosen at first: what it is, such as `peer-group`. */
      kind?: string | undefined;
      /** Chosen at first: codes of municipalities (Statistics Finland), such as `837`. */
      municipality?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** Words that are searched at first. */
      search?: string | undefined;
      /** Order at first: `next` (the next meeting first), `nearest` (the nearest match) or `name`. */
      sort?: string | undefined;
      /** Chosen at first: `planned`, `regular`, `has-been`, `ended`. Without it all but what has ended. */
      standing?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
      /** Chosen at first: days of the week, such as `tue`. */
      weekday?: string | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Chosen at first: where in child welfare, such as `after-care`. */
      careContext?: string | undefined;
      /** Chosen at first: a language that the group speaks, such as `sv`. */
      groupLanguage?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
      /** Keeps the search, the choices and the open group behind the `#` of the page's address, and follows it. `read`: follows it alone, so that the browser's history keeps no search that nobody asked it to keep. */
      keepInFragment?: string | undefined;
    };
    events: {
      /** The server cannot be reached. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** Somebody left in a hurry; dispatched on the document. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
      /** A person opened a group. */
      'kuulluksi-select': KuulluksiSelectEvent;
    };
  };
  /** Ask to come along without a name, and get a code for the answer. */
  'kuulluksi-join': {
    element: KuulluksiJoin;
    attributes: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** As what somebody wants to come along: `expert`, `evaluator`, `support-person`, `panel-member` or `group-leader`. */
      as?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** The group: its id. */
      group?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** What is asked for: `join`, `next-intake`, `wish` or `come-along`. Without it: to join, where there is a group; to come along, where `as` is set; else a wish. */
      kind?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
    };
    events: {
      /** The server cannot be reached. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** Somebody left in a hurry; dispatched on the document. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out; the rest is shown. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
      /** A person is about to send; can be prevented. Without a word of theirs. */
      'kuulluksi-send': KuulluksiSendEvent;
      /** What a person sent was stored. Without their words or their code. */
      'kuulluksi-sent': KuulluksiSentEvent;
    };
  };
  /** Who are you → the ways that suit you → real groups, forms, questions and contacts. */
  'kuulluksi-pathways': {
    element: KuulluksiPathways;
    attributes: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
      api?: string | undefined;
      /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
      area?: string | undefined;
      /** Who somebody is, chosen beforehand: `parent`. An unknown code is asked for as if there were none. */
      audience?: string | undefined;
      /** The page with the board. Without it the server's own. */
      'board-page'?: string | undefined;
      /** The situation, chosen beforehand: `after-care`; `any` asks for none. */
      'care-context'?: string | undefined;
      /** Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page); without one, where the organisation leads people. */
      exit?: string | undefined;
      /** The page with the feedback form, or its anchor: `#palaute`. Without it the server's own. */
      'feedback-page'?: string | undefined;
      /** Folder of the files of a site without a server, which `npm run export` writes: `/kuulluksi/`. */
      files?: string | undefined;
      /** The page of groups to lead to, instead of the server's own; the name of the group is added as `#group=…`. */
      'groups-page'?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      'heading-level'?: string | undefined;
      /** Organisation to show, or several with spaces between. Without it: all that publish. */
      organisation?: string | undefined;
      /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
      theme?: 'light' | 'dark' | undefined;
    };
    properties: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. Default: adult. */
      ageLevel?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** The page with the board. Without it the server's own. */
      boardPage?: string | undefined;
      /** The situation, chosen beforehand: `after-care`; `any` asks for none. */
      careContext?: string | undefined;
      /** The page with the feedback form, or its anchor: `#palaute`. Without it the server's own. */
      feedbackPage?: string | undefined;
      /** The page of groups to lead to, instead of the server's own; the name of the group is added as `#group=…`. */
      groupsPage?: string | undefined;
      /** Where the element's headings stand in the page's outline, 1–6. Default: 2. */
      headingLevel?: string | undefined;
    };
    events: {
      /** The server cannot be reached. */
      'kuulluksi-away': KuulluksiAwayEvent;
      /** Somebody left in a hurry; dispatched on the document. */
      'kuulluksi-exit': KuulluksiExitEvent;
      /** Part of an answer was broken and left out. */
      'kuulluksi-remainder': KuulluksiRemainderEvent;
      /** A person chose who they are, a way, or where it leads; can be prevented where it leads to another page. */
      'kuulluksi-select': KuulluksiSelectWayEvent;
    };
  };
  /** Settings for all elements inside it. */
  'kuulluksi-settings': {
    element: KuulluksiSettings;
    attributes: {
      /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. */
      'age-level'?: 'child' | 'youth' | 'adult' | 'professional' | undefined;
      /** Address of the Kuulluksi server. */
      api?: string | undefined;
      /** Code of an area, or several with spaces between. */
      area?: string | undefined;
      /** Where headings stand in the page's outline, 1–6. */
      'heading-level'?: string | undefined;
      /** Organisation, or several with spaces between. */
      organisation?: string | undefined;
      /** `light` or `dark`; without it the elements follow the page. */
      theme?: 'light' | 'dark' | undefined;
    };
    properties: {
    };
    events: {
      /** A setting changed; the elements inside listen for it. */
      'kuulluksi-settings-change': CustomEvent;
    };
  };
}
