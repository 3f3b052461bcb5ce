namespace Portal.Editorial.Models;

/// <summary>Where a draft stands on its way to publication. A draft without a state is still being written.</summary>
public static class EditorialStates
{
    /// <summary>It waits for somebody who may publish it.</summary>
    public const string Submitted = "Submitted";

    /// <summary>Whoever may publish it wants changes first, and said which.</summary>
    public const string Returned = "Returned";

    /// <summary>It is found good and waits for the hour at which it is published by itself.</summary>
    public const string Approved = "Approved";

    /// <summary>All states, in the order of the work.</summary>
    public static IReadOnlyList<string> All { get; } = [Submitted, Returned, Approved];
}
