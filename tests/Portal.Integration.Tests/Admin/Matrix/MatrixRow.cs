using System.Net;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>
/// What comes of one action for each role, in the order of <see cref="Roles"/>: <c>+</c> where it is let in, <c>-</c> where it is
/// refused. Who is not signed in is always led to the sign-in page.
/// </summary>
/// <param name="Action">The method, the route's template and the controller's method, as the endpoints have them.</param>
/// <param name="Address">An address of it; what stands in braces is made anew for each visitor.</param>
/// <param name="Others">What comes of it where the item is another's, or where there is none.</param>
/// <param name="Own">What comes of it where the item is the visitor's own; nothing where there is no item.</param>
internal sealed record MatrixRow(string Action, string Address, string Others, string? Own = null)
{
    /// <summary>The roles in the order of the letters; the last is an account without one.</summary>
    public static readonly string[] Roles = ["Administrator", "Editor", "Moderator", "Author", "Contributor", ""];

    /// <summary>What a form of it sends beside the token.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>What an action answers to a form that lacks what it needs, where that is not a page with the errors.</summary>
    public HttpStatusCode? LetInStatus { get; init; }

    public bool IsPost => Action.StartsWith("POST ", StringComparison.Ordinal);
}
