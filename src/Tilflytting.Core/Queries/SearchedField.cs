namespace Tilflytting.Core.Queries;

/// <summary>Which part of an initiative a text is that is searched.</summary>
public enum SearchedField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The lead.</summary>
    Summary,

    /// <summary>The body.</summary>
    Description,

    /// <summary>An objective, of the initiative or a project.</summary>
    Objective,

    /// <summary>The name or description of a project.</summary>
    Project,

    /// <summary>The words of a list item.</summary>
    Item,

    /// <summary>The description of an activity.</summary>
    Activity,

    /// <summary>The name or note of a partner.</summary>
    Partner,

    /// <summary>The name of a place or locality.</summary>
    Place,

    /// <summary>A result.</summary>
    Outcome,

    /// <summary>Who gives money.</summary>
    Funding,

    /// <summary>The title of a related initiative.</summary>
    Related,

    /// <summary>The label of a coded item, such as a target group: <see cref="TextHighlight.Vocabulary"/> and <see cref="TextHighlight.Code"/> say which.</summary>
    Label,
}
