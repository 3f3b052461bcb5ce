namespace Embedded.Users.Administration;

/// <summary>What an administrator writes about an account.</summary>
internal sealed record AccountInput(string? UserName, string? Email, IReadOnlyCollection<string> Roles)
{
    public string? PhoneNumber { get; init; }

    /// <summary>Whether the account may sign in.</summary>
    public bool IsEnabled { get; init; } = true;
}
