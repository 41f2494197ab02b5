using Tilflytting.Core.Json;

namespace Tilflytting.Core.Validation;

/// <summary>Goes through everything in a catalogue along the member tables, from the outside in, and keeps the trail to where it is.</summary>
internal sealed class ModelWalker(ValidationContext context, Action<object> visit) : IMemberVisitor
{
    private static readonly Lazy<ImmutableHashSet<Type>> Types = new(static () => [typeof(Catalogue), .. TypesBelow(CatalogueShape.Instance)]);

    /// <summary>Whether the walk comes by items of a type at all.</summary>
    public static bool ComesBy(Type type) => Types.Value.Contains(type);

    public void Walk(Catalogue catalogue) => Walk(CatalogueShape.Instance, catalogue);

    public void Walk(Initiative initiative) => Walk(InitiativeShape.Instance, initiative);

    public void Visit(IJsonMember member, int? index, object value)
    {
        if (!IsItem(member.Shape))
        {
            return;
        }

        context.Trail.Add(member.Name);
        if (index is { } at)
        {
            context.Trail.Add(at);
        }

        Walk(member.Shape, value);
        context.Trail.RemoveRange(context.Trail.Count - (index is null ? 1 : 2), index is null ? 1 : 2);
    }

    private void Walk(IJsonShape shape, object item)
    {
        visit(item);
        (shape as IMemberTable)?.Visit(item, this);
    }

    /// <summary>Objects, texts, terms and periods: what may be a string in JSON is an item of its own too.</summary>
    private static bool IsItem(IJsonShape shape) => shape is IMemberTable or IShortShape or LocalizedTextShape;

    private static IEnumerable<Type> TypesBelow(IMemberTable table) => table.Members.Where(static member => IsItem(member.Shape))
        .SelectMany(static member => member.Shape is IMemberTable below ? TypesBelow(below).Prepend(member.Shape.Type) : [member.Shape.Type]);
}
