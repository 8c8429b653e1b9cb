/** Seconds of processor time that this process has spent, which others on the machine do not add to. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
