/** A message between the host's page and the add-in's, as the client library packs it. */

const MessageType = { request: 0, response: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { reply: 0, event: 1 } as const;
export const ResultCode = { ok: 0, handlingFailed: -2, accessDenied: -5 } as const;

export interface Request {
  /** A method, such as `executeMethod`, or an event. */
  readonly name: string;
  readonly type: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const serializerVersion = 1;

/** Null of what is no request: pages get messages from others too. */
export const readRequest = (message: unknown): Request | null => {
  if (typeof message !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const envelope = parsed as Readonly<Record<string, unknown>>;
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId, _data } = envelope;
  if (_messageType !== MessageType.request || typeof _actionName !== 'string') return null;
  return {
    name: _actionName,
    type: Number(_actionType),
    conversationId: String(_conversationId),
    correlationId: Number(_correlationId),
    data: _data,
  };
};

const response = (
  { name, conversationId, correlationId }: Pick<Request, 'name' | 'conversationId' | 'correlationId'>,
  origin: string,
  responseType: number,
  errorCode: number,
  data: unknown,
): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: serializerVersion,
    _errorCode: errorCode,
    _responseType: responseType,
  });

export const replyTo = (request: Request, origin: string, data: unknown, errorCode: number = ResultCode.ok): string =>
  response(request, origin, ResponseType.reply, errorCode, data);

export const eventMessage = (name: string, conversationId: string, origin: string, data: unknown): string =>
  response({ name, conversationId, correlationId: -1 }, origin, ResponseType.event, ResultCode.ok, data);
