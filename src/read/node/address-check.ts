import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet. Everything else is not: loopback, private, link-local, carrier
 * and documentation ranges, multicast, and IPv6 forms that carry such an IPv4 address. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  // The library also takes `1.2.3` and the like.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  const carried = carriedIPv4(parsed);
  if (carried !== null) return carried.range() === 'unicast';
  return parsed.range() === 'unicast' && isGlobalUnicast(parsed);
}

/** The address behind a translated one (`64:ff9b::/96`, RFC 6052), through which networks without IPv4 reach it. */
function carriedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.range() !== 'rfc6052') return null;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** Only `2000::/3` is given out; the old IPv4-compatible form (`::127.0.0.1`) and unassigned space lie outside it. */
function isGlobalUnicast(address: ipaddr.IPv6): boolean {
  return ((address.parts[0] ?? 0) & 0xe000) === 0x2000;
}
