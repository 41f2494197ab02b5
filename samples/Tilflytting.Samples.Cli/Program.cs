using Tilflytting.Samples.Cli;
using Tilflytting.Samples.Cli.Output;

return ConsoleProgram.Run(args, ConsoleStreams.OfProcess());
