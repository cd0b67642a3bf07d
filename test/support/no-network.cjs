'use strict';
// Loaded before tests, and by `NODE_OPTIONS=--require` before what they start: a connection to
// anywhere but this machine fails, and says where to.
const dns = require('node:dns');
const net = require('node:net');

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)?$/;

function refuse(host) {
  if (!LOOPBACK.test(host)) throw new Error(`network access: ${host}; tests and notebooks fetch nothing`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' && first !== null ? first.host : second;
  // A path is a local socket.
  if (typeof host === 'string') refuse(host);
  return connect.apply(this, args);
};

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  refuse(host);
  return lookup(host, ...rest);
};
