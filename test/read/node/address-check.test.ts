import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress } from '../../../src/read/node/address-check.ts';

const PUBLIC = ['93.184.216.34', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808']; // biome-ignore format: a table

const NOT_PUBLIC = [
  '127.0.0.1', '127.255.0.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254',
  '100.64.0.1', '100.127.255.255', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1',
  '239.255.255.250', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1',
  '0:0:0:0:0:ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a00:1', 'fe80::1', 'fe80::1%eth0',
  'febf::1', 'fc00::1', 'fd12:3456::1', 'fec0::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1', '100::1',
  '', 'localhost', 'example.com', '1.2.3', '999.1.1.1',
]; // biome-ignore format: a table

describe('public addresses', () => {
  for (const address of PUBLIC) it(address, () => assert.equal(isPublicAddress(address), true));
});

describe('addresses that are not public', () => {
  for (const address of NOT_PUBLIC)
    it(address || '(nothing)', () => assert.equal(isPublicAddress(address), false));
});
