namespace Embedded.Users.SignIn;

/// <summary>How often sign-in may be tried; configured under <c>OrchardCore_Users:SignIn</c>.</summary>
internal sealed class SignInOptions
{
    /// <summary>Attempts that one address may make in a minute.</summary>
    public int AttemptsPerMinute { get; set; } = 20;

    /// <summary>Wrong passwords after which an account is locked.</summary>
    public int FailuresBeforeLockout { get; set; } = 5;

    public int LockoutMinutes { get; set; } = 15;
}
