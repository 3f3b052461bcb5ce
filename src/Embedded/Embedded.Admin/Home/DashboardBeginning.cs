namespace Embedded.Admin.Home;

/// <summary>Something new that the reader may begin.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Address">Where it is begun.</param>
public sealed record DashboardBeginning(string Text, string Address);
