Console.WriteLine("arabicnews");
