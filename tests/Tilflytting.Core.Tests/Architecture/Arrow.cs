using Mono.Cecil;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>One type uses another that lives in another room.</summary>
public sealed record Arrow(string From, Room FromRoom, string To, Room ToRoom)
{
    public bool RunsUp => ToRoom.Layer > FromRoom.Layer;

    /// <summary>Every arrow of the compiled library.</summary>
    public static ImmutableArray<Arrow> All { get; } = Draw();

    public override string ToString() => $"{From} in {FromRoom} uses {To} in {ToRoom}";

    private static ImmutableArray<Arrow> Draw()
    {
        var rooms = Library.Types.ToDictionary(static type => type, Library.RoomOf);
        var arrows = new HashSet<Arrow>();
        foreach (var (from, room) in rooms)
        {
            foreach (var to in UsedTypes.Of(from))
            {
                if (rooms.TryGetValue(Library.Outermost(to), out var other) && other != room)
                {
                    arrows.Add(new(Library.PlainName(from), room, Library.PlainName(Library.Outermost(to)), other));
                }
            }
        }

        return [.. arrows];
    }
}
