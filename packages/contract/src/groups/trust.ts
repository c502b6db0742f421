/** For so many days it is trusted that a group goes on as it was told: four months. */
export const daysToTrust = 122;
