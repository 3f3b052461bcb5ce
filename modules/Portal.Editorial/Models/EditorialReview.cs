using System.Text.Json.Serialization;

namespace Portal.Editorial.Models;

/// <summary>How far a draft is. It stands apart from what officers write, so that comparing two versions compares their content alone.</summary>
/// <remarks>A part is merged into what is stored: what is null must be written to take the place of what was.</remarks>
public sealed class EditorialReview
{
    /// <summary>One of <see cref="EditorialStates"/>, or null while the draft is being written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? State { get; set; }

    /// <summary>What was done since the item was published last, the oldest first.</summary>
    public List<EditorialStep> Steps { get; set; } = [];

    /// <summary>The id of the account that submitted it last; null where nobody did.</summary>
    [JsonIgnore]
    public string? SubmittedBy => Steps.FindLast(step => step.Kind == EditorialStepKinds.Submitted)?.UserId;

    /// <summary>What was written to go with the next step, and was only saved so far.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? UnsentComment { get; set; }

    /// <summary>The id of the account that wrote <see cref="UnsentComment"/>; it is shown to nobody else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? UnsentBy { get; set; }

    /// <summary>What the account wrote to go with the next step and only saved so far; null where there is nothing of its own.</summary>
    public string? UnsentOf(string? userId) => UnsentBy == userId ? UnsentComment : null;
}
