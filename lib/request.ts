/** What a request's constant knows: the types of ioctl's argument and of its result. */
import { type Request, requests, untypedRequests } from './requests.js'
import { byNumber } from './rows.js'

declare const requestRow: unique symbol

/** The rows by the names of the requests. */
export type Requests = ReturnType<typeof requests>

/** A request's constant: a number that knows its row. */
export type RequestConstant<Name extends keyof Requests> = number & { readonly [requestRow]: Requests[Name] }

type RowOf<R> = R extends { readonly [requestRow]: infer Row } ? Row : never

/** What ioctl returns for a request. */
export type RequestValue<R> = RowOf<R> extends Request<never, infer Value> ? Value : never

/** What ioctl takes for a request, and nothing where it takes nothing. */
export type RequestArguments<R> =
  RowOf<R> extends Request<infer Arg, unknown> ? (Arg extends undefined ? [] : [arg: Arg]) : never

/** The row of a request, if it has one. */
export const requestOf: (request: number) => Request<never, unknown> | undefined =
  byNumber<Request<never, unknown>>(requests)

const untyped = byNumber<{ readonly size: number }>(untypedRequests)

/** How many bytes a request reads and writes behind its pointer; undefined where the kernel alone knows. */
export function argumentSize(request: number): number | undefined {
  return requestOf(request)?.size() ?? untyped(request)?.size
}
