/** Parts that both the first view and what comes after it ask for. */
export const addressPart = () => import('./address-part.ts');
