namespace Embedded.Admin.Contents.Lists;

/// <summary>An account whose items a list can be narrowed to.</summary>
/// <param name="UserId">Its id.</param>
/// <param name="UserName">What it signs in with.</param>
public sealed record ListOwner(string UserId, string UserName);
