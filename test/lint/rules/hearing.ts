/** A hearing that the passages of the rules about originals quote. */
export const HEARING = `MS. STONE: The harbour wall was built in 1911, and it was built well. If the council pays for the repairs this autumn, the wall will hold for another fifty years. Nobody on my staff thinks that the pumps are safe to run in winter.

MR. HALE: Did anybody warn the ferry company before the storm?

MS. STONE: I believe that a letter was sent in March, but I have not seen it. I told the clerk that the gauges were wrong, and he wrote it down. We do not have the money for a second crane.

MR. HALE: The lighthouse keeper rang me on the Tuesday. He said that the lamp had failed twice, and that he had mended it himself with a spoon. I thought it was a joke. It was not a joke.

MS. STONE: Some people say that the breakwater should be given up. I think they are wrong. The breakwater keeps four hundred boats dry.
`;
