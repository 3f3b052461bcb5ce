namespace Embedded.AuditTrail.Settings.Editing;

/// <summary>An event to choose.</summary>
/// <param name="Key">The category's name and its own.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Description">What happens.</param>
/// <param name="IsMandatory">Whether it is recorded anyway.</param>
/// <param name="IsChosen">Whether it is recorded.</param>
public sealed record EventChoice(string Key, string Label, string Description, bool IsMandatory, bool IsChosen);
