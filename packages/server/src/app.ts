import compress from '@fastify/compress';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';
import { areaRoutes } from './areas/routes.ts';
import { boardFiguresRoutes } from './board/figures-routes.ts';
import { boardHolder } from './board/held-board.ts';
import { boardFeed } from './board/feed-routes.ts';
import { boardPages } from './board/page-routes.ts';
import { boardPictures } from './board/picture-routes.ts';
import { boardRoutes } from './board/routes.ts';
import { browserFiles, type BrowserFolders } from './browser-files/routes.ts';
import { themeRoutes } from './themes/routes.ts';
import { calendarRoutes } from './calendars/routes.ts';
import { proofGuard } from './challenges/demand-proof.ts';
import { challengeRoutes } from './challenges/routes.ts';
import { proofSettings, type ProofSettings } from './challenges/rules.ts';
import { receiptCodeSalt } from './conversations/receipt-codes.ts';
import { conversationPages } from './conversations/page-routes.ts';
import { conversationRoutes } from './conversations/routes.ts';
import type { Handle } from './database/tables.ts';
import { embeddingRoutes } from './embedding/routes.ts';
import { feedbackPages } from './feedback/page-routes.ts';
import { feedbackRoutes } from './feedback/routes.ts';
import { groupPages } from './groups/page-routes.ts';
import { groupRoutes } from './groups/routes.ts';
import { joinPages } from './joining/page-routes.ts';
import { joiningRoutes } from './joining/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { keepNothingElse } from './http/caching.ts';
import { logging, logRequests } from './http/log.ts';
import { answerWithProblems, problemOf, sendProblem } from './http/problems.ts';
import { openapiRoutes } from './openapi/routes.ts';
import { openQuestionRoutes } from './open-questions/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { pageStyle } from './pages/page.ts';
import { panelRoutes } from './panels/routes.ts';
import { pathwayPages } from './pathways/page-routes.ts';
import { pathwayRoutes } from './pathways/routes.ts';
import { publicRecords } from './public-records.ts';
import { boundGuesses, guessLimits, type GuessLimits } from './security/guesses.ts';
import { secureHeaders } from './security/headers.ts';
import { limitRates, limits as usualLimits, type Limits } from './security/rate-limits.ts';
import type { Secret } from './security/secret.ts';
import { SlowHash } from './security/slow-hash.ts';
import type { DemoEntrance } from './staff/routes.ts';
import { serveStaff } from './staff/serve-staff.ts';
import { subscriptionPages } from './subscriptions/pages.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';

/** What the app needs from outside. Tests give what they watch: the clock, the log's stream, other limits. */
export interface Dependencies {
  database: Handle;
  secret: Secret;
  clock?: () => Date;
  trustProxy?: false | number | string[];
  publicUrl?: string;
  logLevel?: string;
  logStream?: { write: (line: string) => void };
  limits?: Limits;
  slowHash?: { longestQueue?: number };
  /** How hard challenges are, and how what comes without one waits. */
  proofs?: Partial<ProofSettings>;
  /** How many wrong codes may be tried by all together. */
  guesses?: Partial<GuessLimits>;
  /** The demo's way in without a password; missing everywhere else. */
  demo?: DemoEntrance | undefined;
  /** Folders of built files for browsers; what is missing answers `not-found`. */
  browserFolders?: BrowserFolders;
}

/** Tells callers whose requests are under way at the end not to hold the connection open, which would hold the end up. */
const finishWhenClosing = (app: FastifyInstance): void => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
};

/** A question set with all its answers at their longest, in letters of three bytes. */
const longestBody = 256 * 1024;

/** Milliseconds for a whole request to arrive. Who sends a byte now and then would otherwise hold a connection for good. */
const longestArrival = 60_000;

export const buildApp = async (dependencies: Dependencies): Promise<FastifyInstance> => {
  const {
    database,
    secret,
    clock = () => new Date(),
    trustProxy = false,
    publicUrl = 'http://localhost:8080',
    limits = usualLimits,
  } = dependencies;

  const app = Fastify({
    logger: logging(dependencies.logLevel ?? 'info', dependencies.logStream),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: longestBody,
    requestTimeout: longestArrival,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(reply as never, problemOf(error));
    },
  });
  app.removeContentTypeParser('text/plain');
  finishWhenClosing(app);
  answerWithProblems(app);
  logRequests(app);
  keepNothingElse(app);
  await secureHeaders(app, { https: publicUrl.startsWith('https:') });
  await limitRates(app, { clock, limits });
  boundGuesses(app, { clock, limits: { ...guessLimits, ...dependencies.guesses } });
  await app.register(compress, {
    global: true,
    // Bodies are small: none needs to come compressed, and what unpacks to more than it seems is not even tried.
    globalDecompression: false,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });

  const records = publicRecords(database, clock);
  const board = boardHolder(database, records, clock);
  const hash = new SlowHash(receiptCodeSalt(secret), dependencies.slowHash);
  app.addHook('onClose', () => hash.close());
  const receiptCodes = { secret, hash };
  const settings = { ...proofSettings, ...dependencies.proofs };
  const proofs = proofGuard(app, { database, secret, clock, settings });

  serveStaff(app, {
    database,
    records,
    board,
    receiptCodes,
    secret,
    clock,
    publicUrl,
    demo: dependencies.demo,
  });
  healthRoutes(app, { database });
  openapiRoutes(app);
  areaRoutes(app, { records });
  organisationRoutes(app, { records });
  groupRoutes(app, { records, clock });
  calendarRoutes(app, { records, clock });
  groupPages(app, { records, clock, publicUrl });
  panelRoutes(app, { database, records });
  openQuestionRoutes(app, { database, records, clock });
  pathwayRoutes(app, { records, clock });
  pathwayPages(app, { records, clock, publicUrl });
  boardRoutes(app, { database, board, clock });
  boardPages(app, { database, board, clock, publicUrl });
  boardFeed(app, { board, publicUrl });
  boardPictures(app, { board, publicUrl });
  boardFiguresRoutes(app, { database, board, clock });
  challengeRoutes(app, proofs);
  feedbackRoutes(app, { database, records, receiptCodes, proofs, clock });
  feedbackPages(app, { database, records, receiptCodes, proofs, clock, publicUrl });
  joinPages(app, { database, records, receiptCodes, proofs, clock, publicUrl });
  joiningRoutes(app, { database, records, receiptCodes, proofs, clock });
  conversationRoutes(app, { database, records, receiptCodes, proofs, clock });
  pageStyle(app);
  conversationPages(app, { publicUrl });
  subscriptionRoutes(app, { database, records, secret, proofs, clock });
  subscriptionPages(app, { database, records, clock });
  embeddingRoutes(app, {
    board,
    records,
    publicUrl,
    scripts: dependencies.browserFolders?.embedding,
    releases: dependencies.browserFolders?.releases,
  });
  themeRoutes(app, dependencies.browserFolders?.themes);
  if (dependencies.browserFolders) await browserFiles(app, dependencies.browserFolders);

  return app;
};
