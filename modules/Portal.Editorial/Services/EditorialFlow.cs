using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Portal.Editorial.Models;

namespace Portal.Editorial.Services;

/// <summary>Moves drafts from state to state, and remembers until they are stored what is then to be told.</summary>
public sealed class EditorialFlow(EditorialActor actor, IClock clock)
{
    private readonly Dictionary<string, List<EditorialStep>> _untold = [];

    /// <summary>Whether the form that is being saved asks to be published too.</summary>
    public bool IsPublishing { get; set; }

    /// <summary>Puts the draft before those who may publish it.</summary>
    public void Submit(EditorialPart part, string? comment)
        => Step(part, EditorialStates.Submitted, EditorialStepKinds.Submitted, comment);

    /// <summary>Takes the draft back to go on writing.</summary>
    public void Withdraw(EditorialPart part) => Step(part, state: null, EditorialStepKinds.Withdrawn, comment: null);

    /// <summary>Gives the draft back to who wrote it.</summary>
    public void Return(EditorialPart part, string comment) => Step(part, EditorialStates.Returned, EditorialStepKinds.Returned, comment);

    /// <summary>Finds the draft good; its hour is still to come.</summary>
    public void Approve(EditorialPart part, string? comment) => Step(part, EditorialStates.Approved, EditorialStepKinds.Approved, comment);

    /// <summary>Empties the part of a draft that is about to be published, and answers with the step that this is; null where nobody had submitted it.</summary>
    public EditorialStep? Publish(EditorialPart part)
    {
        var wasAsked = part.Review.State == EditorialStates.Submitted || part.Review.State == EditorialStates.Returned;
        var step = wasAsked ? NewStep(EditorialStepKinds.Approved, part.Review.UnsentOf(actor.UserId)) : null;
        part.Review = new();
        part.Apply();

        return step;
    }

    /// <summary>Keeps what was written beside a draft that is only saved, for whoever wrote it.</summary>
    public void Keep(EditorialPart part, string? comment)
    {
        part.Review.UnsentComment = comment;
        part.Review.UnsentBy = comment is null ? null : actor.UserId;
        part.Apply();
    }

    /// <summary>The steps of a draft that was stored just now; each is handed out once.</summary>
    public IReadOnlyList<EditorialStep> TakeUntold(string contentItemId) => _untold.Remove(contentItemId, out var steps) ? steps : [];

    private void Step(EditorialPart part, string? state, string kind, string? comment)
    {
        var step = NewStep(kind, comment);
        part.Review.State = state;
        part.Review.Steps = [.. part.Review.Steps.TakeLast(EditorialPart.MostSteps - 1), step];
        Keep(part, comment: null);
        if (!_untold.TryGetValue(part.ContentItem!.ContentItemId, out var steps))
        {
            _untold[part.ContentItem.ContentItemId] = steps = [];
        }

        steps.Add(step);
    }

    private EditorialStep NewStep(string kind, string? comment) => new()
    {
        Kind = kind,
        Utc = clock.UtcNow,
        UserId = actor.UserId,
        UserName = actor.UserName,
        Comment = comment,
    };
}
