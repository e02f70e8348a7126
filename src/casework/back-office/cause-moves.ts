/**
 * The two moves that a kind has in its table where it waits for its tasks: one for when all were applied, one for when all
 * ended and some were called off. A kind without them is left alone.
 */
export const TASKS_APPLIED = 'seeTasksApplied';
export const TASK_CALLED_OFF = 'seeTaskCalledOff';
