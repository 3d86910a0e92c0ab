package io.github.layerscribe.storefront.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens accounts and recognises their owners. */
@Service
public class Customers {

    private record Account(String number, String name, String email, String password) {

        Customer customer() {
            return new Customer(number, name, email);
        }
    }

    private final JdbcClient database;

    Customers(JdbcClient database) {
        this.database = database;
    }

    /** The customer with this address and password; empty when either is wrong, and the caller cannot tell which. */
    public Optional<Customer> recognise(String email, String password) {
        return database.sql("SELECT number, name, email, password FROM customer WHERE email = :email")
                .param("email", normal(email))
                .query(Account.class)
                .optional()
                .filter(account -> Passwords.matches(password, account.password()))
                .map(Account::customer);
    }

    /** Opens an account; empty when the address has one already. */
    public Optional<Customer> open(String name, String email, String password) {
        long number = database.sql("SELECT NEXT VALUE FOR customer_number")
                .query(Long.class)
                .single();
        Customer customer = new Customer("C-" + number, name.strip(), normal(email));
        try {
            database.sql(
                            "INSERT INTO customer (number, name, email, password) VALUES (:number, :name, :email, :password)")
                    .param("number", customer.number())
                    .param("name", customer.name())
                    .param("email", customer.email())
                    .param("password", Passwords.hash(password))
                    .update();
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
        return Optional.of(customer);
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
