/**
 * The stable codes of Kuulluksi. Labels stand in the locales; here are only the words that programs exchange.
 * Within v1 a vocabulary only grows. A reader that meets a code it does not know reads it as `other`.
 */

export * from './page-vocabularies.ts';

/** Whom something is for. Child is 3–12, youth 13–29. `close-person` is läheinen: a grandparent, a godparent, a friend. */
export const audiences = [
  'child',
  'youth',
  'parent',
  'foster-parent',
  'sibling',
  'foster-sibling',
  'close-person',
  'professional',
  'management',
  'student',
  'decision-maker',
  'anyone',
] as const;
export type Audience = (typeof audiences)[number];

/**
 * Where in child welfare (lastensuojelu) the child is; a parent's, sibling's or close person's context is the child's.
 * open-care: avohuolto. out-of-home-care: sijaishuolto, which is family-care (perhehoito) or institution (laitoshoito).
 * after-care: jälkihuolto.
 */
export const careContexts = [
  'open-care',
  'out-of-home-care',
  'family-care',
  'institution',
  'after-care',
  'formerly',
  'any',
] as const;
export type CareContext = (typeof careContexts)[number];

/** peer-group: vertaisryhmä; developer-group: kehittäjäryhmä; feedback-group: kehittämisryhmä; client-panel: asiakasraati. */
export const groupKinds = [
  'peer-group',
  'developer-group',
  'feedback-group',
  'client-panel',
  'parent-group',
  'meeting-place',
  'info-event',
  'training',
  'discussion-cafe',
  'youth-forum',
  'digital-panel',
  'activity',
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** How one gets in: walk in, sign up, or a worker grants a place. */
export const groupAccess = ['walk-in', 'sign-up', 'granted'] as const;
export type GroupAccess = (typeof groupAccess)[number];

export const groupStandings = ['planned', 'regular', 'has-been', 'ended'] as const;
export type GroupStanding = (typeof groupStandings)[number];

export const attendances = ['on-site', 'remote', 'either'] as const;
export type Attendance = (typeof attendances)[number];

/** Who may know where a group meets. Closed groups of minors are `told-after-contact` unless somebody decides otherwise. */
export const addressVisibilities = ['public', 'area-only', 'told-after-contact'] as const;
export type AddressVisibility = (typeof addressVisibilities)[number];

/** In which order groups are given: the next meeting first, the nearest match first, or by name. */
export const groupSorts = ['next', 'nearest', 'name'] as const;
export type GroupSort = (typeof groupSorts)[number];

/** Room or full; never a count of members or places. */
export const groupRooms = ['room', 'full', 'not-told'] as const;
export type GroupRoom = (typeof groupRooms)[number];

/** How a session may differ from the schedule. */
export const sessionChanges = ['cancelled', 'moved'] as const;
export type SessionChangeKind = (typeof sessionChanges)[number];

/**
 * What is missing of a group that goes on: nobody leads it, no session is to come, nobody has confirmed it for four
 * months, or its intake is over and the next one is not told.
 */
export const groupGaps = ['no-leader', 'no-next-session', 'unconfirmed', 'no-intake'] as const;
export type GroupGap = (typeof groupGaps)[number];

/** What a newcomer asks of a group. The question's words stand in the locales, the answer is the group's own. */
export const newcomerQuestions = [
  'first-time',
  'getting-there',
  'who-pays-travel',
  'adult-for-travel',
  'refreshments',
  'who-leads',
  'peer-among-leaders',
  'say-my-name',
  'only-listen',
  'bring-somebody',
  'bring-children',
  'miss-one',
  'cost',
  'step-free',
  'interpreter',
  'does-my-worker-know',
  'must-leaders-pass-on',
  'expert-present',
] as const;
export type NewcomerQuestion = (typeof newcomerQuestions)[number];

/** Ways to take part (väylät). */
export const waysToTakePart = [
  'everyday-participation',
  'developing-services',
  'training',
  'peer-groups',
  'working-pair',
  'support-person',
  'influencing',
  'virtual-ways',
  'youth-forum',
  'care-places-own',
] as const;
export type WayToTakePart = (typeof waysToTakePart)[number];

/** What a way leads to. `sheet` is the paper "what I want to say in my meeting". */
export const wayTargetKinds = [
  'group',
  'feedback',
  'open-question',
  'panel',
  'board',
  'come-along',
  'sheet',
  'link',
  'contact',
] as const;
export type WayTargetKind = (typeof wayTargetKinds)[number];

/** As what somebody comes along: expert is kokemusasiantuntija, evaluator vertaisarvioija. */
export const comeAlongRoles = [
  'expert',
  'evaluator',
  'support-person',
  'panel-member',
  'group-leader',
] as const;
export type ComeAlongRole = (typeof comeAlongRoles)[number];

/** Forms of work of an expert by experience (kokemusasiantuntija); the last two are for oneself. */
export const expertWorks = [
  'joint-consultation',
  'working-group',
  'talk-or-panel',
  'writing',
  'meeting-decision-makers',
  'website-or-service',
  'training',
  'working-pair',
  'inviting-a-developer-group',
  'support-person',
  'peer-beside-me',
] as const;
export type ExpertWork = (typeof expertWorks)[number];

export const feedbackKinds = ['thanks', 'idea', 'question', 'concern', 'experience'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** What a panel raises in a meeting; an experience of one member is no matter of the panel. */
export const raisedKinds = ['thanks', 'idea', 'question', 'concern'] as const satisfies FeedbackKind[];
export type RaisedKind = (typeof raisedKinds)[number];

/**
 * Where an item of a feedback group's agenda stands: to be talked over, decided, or decided and answered, so that the
 * group and the person have both heard what came of it.
 */
export const agendaStates = ['to-discuss', 'decided', 'answered'] as const;
export type AgendaState = (typeof agendaStates)[number];

/**
 * What feedback concerns: the themes that THL (the Finnish Institute for Health and Welfare) proposes for children's
 * feedback in child welfare.
 */
export const feedbackThemes = [
  'availability',
  'being-met',
  'participation',
  'safety',
  'information',
  'understandability',
  'usefulness',
] as const;
export type FeedbackTheme = (typeof feedbackThemes)[number];

/** Five faces. Each is shown with its word, never as a face alone. */
export const moods = ['very-good', 'good', 'so-so', 'bad', 'very-bad'] as const;
export type Mood = (typeof moods)[number];

/** How a question of a question set is answered. */
export const questionKinds = ['mood', 'choice', 'choices', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Pictures that the elements can draw beside a question or an option. */
export const pictures = [
  ...feedbackThemes,
  'home',
  'adult',
  'worker',
  'friends',
  'family',
  'food',
  'school',
  'free-time',
  'own-room',
  'safe',
  'sad',
  'afraid',
  'talking',
  'rules',
  'yes',
  'no',
  'unsure',
] as const;
export type Picture = (typeof pictures)[number];

/** How many, where the exact number would tell too much. */
export const sizeClasses = ['under-5', '5-9', '10-19', '20-or-more'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** Where a matter (asia) and its board entry came from. */
export const matterSources = [
  'web-feedback',
  'client-panel',
  'peer-evaluation',
  'developer-group',
  'feedback-group',
  'youth-forum',
  'event',
  'digital-panel',
] as const;
export type MatterSource = (typeof matterSources)[number];

/** Sources whose matters staff raise: a group, an evaluation, the forum or an event has no form of its own to write in. */
export const raisedSources = [
  'peer-evaluation',
  'developer-group',
  'feedback-group',
  'youth-forum',
  'event',
] as const satisfies MatterSource[];
export type RaisedSource = (typeof raisedSources)[number];

/**
 * The course of a matter. received → considering → planned → in-progress → done; other ends are partly-done, answered
 * (a question; nothing to do), thanked, passed-on (the clock runs until their answer is told) and not-possible.
 */
export const answerStatuses = [
  'received',
  'considering',
  'planned',
  'in-progress',
  'done',
  'partly-done',
  'answered',
  'thanked',
  'passed-on',
  'not-possible',
  'reopened',
  'withdrawn',
] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

/** How long an answer took, in the rough words that a public entry carries. */
export const roughTimes = [
  'within-a-week',
  'within-two-weeks',
  'within-a-month',
  'within-three-months',
  'longer',
] as const;
export type RoughTime = (typeof roughTimes)[number];

/** May the organisation tell of this in its own words? */
export const publicationLeaves = ['yes', 'ask-first', 'no'] as const;
export type PublicationLeave = (typeof publicationLeaves)[number];

/** The same of a panel: what it agrees on in its meeting is yes or no, for nobody can be asked afterwards. */
export const raisedLeaves = ['yes', 'no'] as const;

/** Why staff take an entry off the board. `asked-for`: somebody whom it is about wishes so. */
export const removalReasons = ['asked-for', 'tells-who', 'mistaken', 'doubled', 'outdated', 'other'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** How often a digest of the board comes by mail. */
export const digestRhythms = ['weekly', 'monthly'] as const;
export type DigestRhythm = (typeof digestRhythms)[number];
/** What the holder of a receipt code may do with a matter, besides reading. */
export const personActs = ['write', 'reopen', 'withdraw', 'change-leave'] as const;
export type PersonAct = (typeof personActs)[number];

/** Where the draft of a board entry stands: shown to the person, agreed to, or to be changed as they wish. */
export const draftStates = ['proposed', 'agreed', 'change-wished'] as const;
export type DraftState = (typeof draftStates)[number];

export const contactWays = ['call', 'text-message', 'email'] as const;
export type ContactWay = (typeof contactWays)[number];

/** What somebody asks for: a place in a group, to be told when it takes people, a group that is not there, or a part. */
export const joinKinds = ['join', 'next-intake', 'wish', 'come-along'] as const;
export type JoinKind = (typeof joinKinds)[number];

/** Who asks to join may also be reached through somebody whom they trust. Written out: a spread stays in every page's code. */
export const joinContactWays = [
  'call',
  'text-message',
  'email',
  'through-my-worker',
  'through-my-foster-carer',
] as const satisfies readonly (ContactWay | `through-${string}`)[];
export type JoinContactWay = (typeof joinContactWays)[number];

/** Where a request stands. `coming`, `not-this-time` and `closed` end it; whoever asked may write on. */
export const joinStatuses = [
  'received',
  'in-contact',
  'coming',
  'not-this-time',
  'closed',
  'withdrawn',
] as const;
export type JoinStatus = (typeof joinStatuses)[number];

/** How one gets into a group now: by asking, by waiting for its next intake, by just coming, or not at all. */
export const waysIn = ['join', 'next-intake', 'walk-in', 'none'] as const;
export type WayIn = (typeof waysIn)[number];

/** How staff took down what somebody said: from a paper form, on the phone, or together with the person. */
export const helpedWays = ['paper', 'phone', 'together'] as const;
export type HelpedWay = (typeof helpedWays)[number];

/**
 * Whom a member of staff told of a concern for a child (huoli lapsesta). `social-emergency` is sosiaalipäivystys,
 * `child-welfare-notification` is lastensuojeluilmoitus.
 */
export const concernReceivers = [
  'emergency',
  'social-emergency',
  'child-welfare-notification',
  'own-superior',
  'police',
  'somebody-else',
] as const;
export type ConcernReceiver = (typeof concernReceivers)[number];

/** How a concern ends: those who can help know of it, or there was no ground for it after all. */
export const concernEndings = ['told', 'no-ground'] as const;
export type ConcernEnding = (typeof concernEndings)[number];

export const organisationKinds = ['county', 'city', 'ngo', 'service-provider'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Statistics Finland's areas: wellbeing services county (hyvinvointialue), Helsinki, Åland. */
export const areaKinds = ['county', 'city', 'autonomous-region'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** Only institutions are units (yksikkö): a foster family's home is never one. */
export const unitKinds = [
  'youth-home',
  'childrens-home',
  'reception-home',
  'office',
  'meeting-place',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Help lines that a form shows before its text field. `social-emergency` is sosiaalipäivystys. */
export const helpLineKinds = [
  'emergency',
  'child-and-youth-line',
  'violence-line',
  'social-emergency',
  'chat',
] as const;
export type HelpLineKind = (typeof helpLineKinds)[number];

/** Where else to turn, with what this form is not for. `social-affairs-ombudsman` is sosiaaliasiavastaava. */
export const elsewhereKinds = [
  'child-welfare-notification',
  'own-social-worker',
  'social-affairs-ombudsman',
  'objection',
  'supervision',
  'ombudsman-for-children',
] as const;
export type ElsewhereKind = (typeof elsewhereKinds)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const roles = [
  'coordinator',
  'peer-worker',
  'contact-person',
  'group-leader',
  'panel-facilitator',
  'feedback-group-member',
  'unit',
  'supervision',
  'payroll',
  'data-protection-officer',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** What a member of staff may do. Which role has which right stands in one table of the server, nowhere else. */
export const rights = [
  'matters:read',
  'matters:answer',
  'board:publish',
  'identity:read',
  'feedback:enter',
  'matters:raise',
  'concerns:mark',
  'panels:lead',
  'agenda:read',
  'agenda:lead',
  'questions:ask',
  'groups:lead',
  'groups:write',
  'pathways:write',
  'log:read',
  'staff:invite',
  'joins:read',
  'joins:answer',
] as const;
export type Right = (typeof rights)[number];
