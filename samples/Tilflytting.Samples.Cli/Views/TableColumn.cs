namespace Tilflytting.Samples.Cli.Views;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What is above it.</param>
/// <param name="Least">The narrowest that it can be where its cells are wider.</param>
/// <param name="Wraps">Whether a cell that is too long goes on below; else it is cut.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
internal sealed record TableColumn(string Heading, int Least = int.MaxValue, bool Wraps = false, bool IsNumber = false);
