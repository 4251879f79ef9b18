/** Why an API call failed, without the API's name: `page "x" is not found`. */
export class ApiFailure extends Error {
  readonly errCode: number | undefined;

  constructor(reason: string, errCode?: number) {
    super(reason);
    this.errCode = errCode;
  }
}
