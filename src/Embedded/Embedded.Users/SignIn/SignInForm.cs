namespace Embedded.Users.SignIn;

/// <summary>What the sign-in page shows.</summary>
internal sealed record SignInForm(string Action, string TokenName, string Token, string UserName = "", string? Error = null);
