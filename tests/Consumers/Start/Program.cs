using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

// start CATALOGUE QUERY: reads a catalogue and answers one question, as little as a program can do with the library.
var answer = new StringBuilder();
foreach (var hit in CatalogueJson.Read(File.ReadAllBytes(args[0])).Query(args[1]).Hits)
{
    answer.Append(hit.Certainty.ToString()).Append(": ").Append(hit.Initiative.Title.ToString()).AppendLine();
}

Console.Write(answer.ToString());
