#!/usr/bin/env node
import { main } from './main.ts';

const onInterrupt = (stop: () => void): (() => void) => {
  let asked = false;
  const listener = () => {
    if (asked) process.exit(130);
    asked = true;
    stop();
  };
  process.on('SIGINT', listener);
  return () => void process.off('SIGINT', listener);
};

// A reader that goes away (`| head`) ends the writing, not the program with a stack trace.
process.stdout.on('error', () => {});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, environment: env, onInterrupt });
