namespace Embedded.Users.TwoFactor;

/// <summary>The secret that an account shares with its app, and the address by which apps take it.</summary>
internal sealed record AuthenticatorKey(string Key, string Address)
{
    private const int GroupLength = 4;

    /// <summary>The key in groups of four, to be typed.</summary>
    public string Grouped => string.Join(' ', Key.ToLowerInvariant().Chunk(GroupLength).Select(group => new string(group)));
}
