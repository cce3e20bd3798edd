using Alignment.Cli;

using var stop = new StopSignals();
return await CommandLine.RunAsync(args, Terminal.Standard(), stop.Token).ConfigureAwait(false);
