import { CloudError } from '../cloudError';
import { callerOfToken } from '../functions/caller';
import type { FunctionHost } from '../functions/functionHost';
import type { Action } from './databaseActions';
import { bodies, envelope, parseBody } from './requestShapes';
import type { RunningInvocations } from './runningInvocations';

/** callFunction from inside a function: the caller stays who it was. */
export function functionActions(
  host: FunctionHost,
  invocations: RunningInvocations,
): { readonly [action: string]: Action } {
  return {
    'functions.invokeFunction': async (body) => {
      const { wxCloudApiToken, tcb_sessionToken } = parseBody(envelope, body);
      const { function_name, request_data } = parseBody(bodies.callFunction, body);
      const data: unknown = JSON.parse(request_data ?? '{}');
      const source = `${invocations.find(tcb_sessionToken)?.source ?? 'wx_client'},scf`;
      const invocation = await host.invoke(function_name, data, callerOfToken(wxCloudApiToken), source);
      invocations.addRequests(tcb_sessionToken, invocation.databaseRequests);
      if (invocation.error) throw new CloudError(invocation.error.code, invocation.error.message);
      return { data: { response_data: JSON.stringify(invocation.result) } };
    },
  };
}
