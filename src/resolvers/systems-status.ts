/** How the systems behind the gateway fare, as `server` knows it. */
export interface SystemStatus {
  readonly name: string;
  readonly product: string;
  readonly simulated: boolean;
  readonly state: 'ANSWERING' | 'TRYING_AGAIN' | 'NOT_ANSWERING';
  readonly serves: readonly string[];
}

export type SystemsStatus = () => readonly SystemStatus[];
