using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// How sure an answer is: the truth values of Kleene's strong three-valued logic, used for periods, places, queries and
/// statistics alike.
/// </summary>
/// <remarks>
/// The numbers are chosen so that the built-in operators are Kleene's own: <c>&amp;</c> is the lesser of two values and
/// <c>|</c> the greater. Negation is <see cref="CertaintyExtensions.Not"/>; the built-in <c>~</c> is not.
/// The order is <see cref="No"/> &lt; <see cref="Possible"/> &lt; <see cref="Certain"/>. <c>default</c> is <see cref="No"/>.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public enum Certainty : byte
{
    /// <summary>It is not so, whatever the uncertain facts really are.</summary>
    No = 0,

    /// <summary>It may be so: the facts that are stated allow both answers.</summary>
    Possible = 1,

    /// <summary>It is so, whatever the uncertain facts really are.</summary>
    Certain = 3,
}
