using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

// start CATALOGUE QUERY: reads a catalogue and answers one question, as little as a program can do with the library.
foreach (var hit in CatalogueJson.Read(File.ReadAllBytes(args[0])).Query(args[1]))
{
    Console.WriteLine($"{hit.Certainty}: {hit.Initiative.Title}");
}
