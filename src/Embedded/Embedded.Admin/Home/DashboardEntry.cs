namespace Embedded.Admin.Home;

/// <summary>A line of a list on the admin's first page.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Time">When it was changed, or will be.</param>
public sealed record DashboardEntry(string Text, string Address, string Kind, DateTimeOffset? Time);
