namespace Embedded.Admin.Home;

/// <summary>A list on the admin's first page.</summary>
/// <param name="Title">What its entries have in common.</param>
/// <param name="Entries">The first of them.</param>
/// <param name="Nothing">What is said where there are none.</param>
/// <param name="All">The address of all of them; null where these are all.</param>
public sealed record DashboardSection(string Title, IReadOnlyList<DashboardEntry> Entries, string Nothing, string? All);
