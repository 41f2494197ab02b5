using System.Reflection;
using System.Xml.Linq;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>The documentation file that is shipped with the library.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.ChangeExtension(typeof(Catalogue).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value);

    /// <summary>The documentation of a member; null when it has none.</summary>
    public static XElement? Of(MemberInfo member) => Members.GetValueOrDefault(DocumentationId.Of(member));

    /// <summary>Whether a member says what it is, or that it is what its base says.</summary>
    public static bool SaysWhatItIs(MemberInfo member) =>
        Of(member) is { } documentation
        && (documentation.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(documentation.Element("summary")?.Value) || documentation.Element("summary") is { HasElements: true });
}
